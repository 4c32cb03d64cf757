'use client';

import { useState } from 'react';
import { findFailedWords } from './failed-words';

/** What happened, that the work is safe, and what to do. */
export function FailedPage({ digest, retry }: { digest: string | undefined; retry: () => void }) {
  const [words] = useState(findFailedWords);
  return (
    <div className="landing signin">
      <main id="main">
        <section className="sheet join" role="alert">
          <title>{words.title}</title>
          <h1>{words.title}</h1>
          <p>{words.text}</p>
          <button type="button" className="btn big" onClick={retry}>
            {words.tryAgain}
          </button>
          {/* A full load: the page that is shown is the one that failed. */}
          <a className="btn plain big" href="/">
            {words.home}
          </a>
          {digest && <p className="small">{words.reference.replace('#', digest)}</p>}
        </section>
      </main>
    </div>
  );
}
