import { useEffect, useState } from 'react';
import { onWake } from '../delivery/retry';

/**
 * A module that is fetched once the page is shown, so that the page itself stays small; null until then.
 * `load` is the same function every time. A fetch that failed is tried again when the connection is back.
 */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    if (loaded) return;
    let left = false;
    const fetchNow = () =>
      load().then(
        (module) => left || setLoaded(module),
        () => {},
      );
    fetchNow();
    const sleep = onWake(fetchNow);
    return () => {
      left = true;
      sleep();
    };
  }, [load, loaded]);
  return loaded;
}
