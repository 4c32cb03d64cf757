/** What a form of a set is called: A is the one that its teacher edited, the others are parallel to it. */
export const formLetter = (form: number): string => 'ABCD'.charAt(form - 1);
