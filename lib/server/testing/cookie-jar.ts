const held = globalThis as { footnoteCookies?: Map<string, string> };

/** The cookies that the next request sends. */
export function cookieJar(): Map<string, string> {
  held.footnoteCookies ??= new Map();
  return held.footnoteCookies;
}
