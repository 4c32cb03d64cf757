/** How every field of a typed answer behaves: nothing corrects or completes what the student writes. */
export const typing = {
  type: 'text',
  autoComplete: 'off',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
  enterKeyHint: 'next',
  maxLength: 300,
} as const;
