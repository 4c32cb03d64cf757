/** Whom the demonstration's buttons sign in as. The addresses exist in demo mode only. */
export const demoTeacher = { email: 'teacher@demo.invalid' } as const;
export const demoStudent = { username: 'amara.b' } as const;
/** What they may type instead; printed in the README, so worthless elsewhere. */
export const demoPassword = 'every answer has a footnote';
export const demoPin = '246810';
export const demoClassCode = 'K7M4QP';
