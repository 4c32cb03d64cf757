'use server';

import * as people from '@/lib/server/people';
import { action } from '@/lib/server/runtime/action';

export const changePassword = action('teacher', people.passwordInput, people.changePassword);
export const endSessions = action('teacher', people.nothingInput, people.endSessions);
