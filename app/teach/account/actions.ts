'use server';

import {
  changePassword as change,
  endSessions as end,
  nothingInput,
  passwordInput,
} from '@/lib/server/people';
import { action } from '@/lib/server/runtime/action';

export const changePassword = action('teacher', passwordInput, change);
export const endSessions = action('teacher', nothingInput, end);
