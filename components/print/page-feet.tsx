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
    <style>{`:root { --foot-sheet: ${quoted(sheet)}; --foot-key: ${quoted(keyed)}; --foot-page: ${quoted(page)} }`}</style>
  );
}

/** A text as a string of a style sheet; whatever could end it, or the element, is written by its code. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\<>\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
