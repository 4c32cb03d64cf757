/** Nothing to start; without this file Next would take the one of the app around it. */
export function register() {}
