'use server';

import * as attempts from '@/lib/server/attempts/attempts';
import { action } from '@/lib/server/runtime/action';

export const submitAttempt = action('student', attempts.attemptInput, attempts.submitAttempt);
