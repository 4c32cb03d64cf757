'use server';

import * as assignments from '@/lib/server/assignments';
import { action } from '@/lib/server/runtime/action';
import * as forms from '@/lib/server/sets/add-form';
import * as drafts from '@/lib/server/sets/draft';
import * as edits from '@/lib/server/sets/edit-questions';
import * as makers from '@/lib/server/sets/make-questions';
import * as making from '@/lib/server/sets/make-set';
import * as publishing from '@/lib/server/sets/publish-set';
import * as undoing from '@/lib/server/sets/undo-edit';

export const makeSet = action('teacher', making.newSetInput, making.makeSet);
export const addQuestion = action('teacher', makers.newQuestionInput, makers.addQuestion);
export const replaceQuestion = action('teacher', drafts.questionEditInput, makers.replaceQuestion);
export const regenerateQuestion = action(
  'teacher',
  drafts.questionEditInput,
  makers.regenerateQuestion,
);
export const editQuestion = action('teacher', edits.changedQuestionInput, edits.editQuestion);
export const removeQuestion = action('teacher', drafts.questionEditInput, edits.removeQuestion);
export const reorderQuestions = action('teacher', edits.orderInput, edits.reorderQuestions);
export const undoEdit = action('teacher', drafts.setEditInput, undoing.undoEdit);
export const publishSet = action('teacher', drafts.setEditInput, publishing.publishSet);
export const addForm = action('teacher', forms.newFormInput, forms.addForm);
export const assignSet = action('teacher', assignments.newAssignmentInput, assignments.assignSet);
