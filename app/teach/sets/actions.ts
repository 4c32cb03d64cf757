'use server';

import { assignSet as assign, newAssignmentInput } from '@/lib/server/assignments';
import { action } from '@/lib/server/runtime/action';
import {
  publishSet as publish,
  removeQuestion as remove,
  replaceQuestion as replace,
} from '@/lib/server/sets/edit-set';
import { makeSet as make } from '@/lib/server/sets/make-set';
import { newSetInput, questionEditInput, setEditInput } from '@/lib/server/sets/sets';

export const makeSet = action('teacher', newSetInput, make);
export const replaceQuestion = action('teacher', questionEditInput, replace);
export const removeQuestion = action('teacher', questionEditInput, remove);
export const publishSet = action('teacher', setEditInput, publish);
export const assignSet = action('teacher', newAssignmentInput, assign);
