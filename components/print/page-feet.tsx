import { cssString } from './css-string';

type PageFeetProps = {
  /** At the left of the foot of every page of questions. */
  sheet: string;
  /** The same of the key. */
  keyed: string;
  /** Before the number of the page. */
  page: string;
};

/** The words at the foot of printed pages, where only style sheets can put them. */
export function PageFeet({ sheet, keyed, page }: PageFeetProps) {
  return (
    <style>{`:root { --foot-sheet: ${cssString(sheet)}; --foot-key: ${cssString(keyed)}; --foot-page: ${cssString(page)} }`}</style>
  );
}
