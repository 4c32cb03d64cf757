'use server';

import * as assignments from '@/lib/server/assignments';
import { action } from '@/lib/server/runtime/action';
import * as edits from '@/lib/server/sets/edit-set';
import * as making from '@/lib/server/sets/make-set';
import * as sets from '@/lib/server/sets/sets';

export const makeSet = action('teacher', sets.newSetInput, making.makeSet);
export const replaceQuestion = action('teacher', sets.questionEditInput, edits.replaceQuestion);
export const removeQuestion = action('teacher', sets.questionEditInput, edits.removeQuestion);
export const publishSet = action('teacher', sets.setEditInput, edits.publishSet);
export const assignSet = action('teacher', assignments.newAssignmentInput, assignments.assignSet);
