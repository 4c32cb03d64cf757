/** The id of a question's row in the page. */
export const rowId = (questionId: string): string => `q-${questionId}`;
