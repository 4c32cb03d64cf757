import { z } from 'zod';
import { PUT as putAnswer } from '@/app/api/answers/route';
import { PUT as putReview } from '@/app/api/reviews/route';
import type { ItemWish } from '@/lib/domain/questions/make-item';
import { getUsername } from '../account';
import { articleInput, getArticle, listArticles } from '../articles/articles';
import { bankFileInput, importArticle } from '../articles/import-article';
import { getReader } from '../articles/reader';
import { assignSet, newAssignmentInput } from '../assignments';
import { getAssignment } from '../attempts/assignment';
import {
  assignmentInput,
  attemptInput,
  getAttempt,
  startAttempt,
  submitAttempt,
} from '../attempts/attempts';
import { getOverview } from '../attempts/overview';
import { getResult, getStudentResult } from '../attempts/results';
import { countCards, getQueue } from '../cards/queue';
import { classInput, createClass, getClass, listClasses, newClassInput } from '../classes/classes';
import { getGradebook } from '../classes/gradebook';
import { addStudents, newStudentsInput, resetPin, studentInput } from '../classes/students';
import {
  addTeacher,
  changePassword,
  disableTeacher,
  enableTeacher,
  endSessions,
  getAccount,
  listTeachers,
  newTeacherInput,
  nothingInput,
  passwordInput,
  resetPassword,
  teacherInput,
} from '../people';
import { action } from '../runtime/action';
import type { PrincipalOf } from '../runtime/session';
import { addForm, newFormInput } from '../sets/add-form';
import { questionEditInput, setEditInput } from '../sets/draft';
import {
  changedQuestionInput,
  editQuestion,
  orderInput,
  removeQuestion,
  reorderQuestions,
} from '../sets/edit-questions';
import {
  addQuestion,
  newQuestionInput,
  regenerateQuestion,
  replaceQuestion,
} from '../sets/make-questions';
import { makeSet, newSetInput } from '../sets/make-set';
import { publishSet } from '../sets/publish-set';
import { getSet, listSets, setInput } from '../sets/sets';
import { undoEdit } from '../sets/undo-edit';
import { days, ids, people, secret } from './school';
import { requestTo } from './web';

export type Who = keyof typeof people | 'signedOut';
export const everybody: Who[] = [...(Object.keys(people) as (keyof typeof people)[]), 'signedOut'];

/** What the row ids stand for in one suite's copy of the school. */
export type World = {
  articleId: string;
  attemptId: string;
  /** The draft's questions, in order. */
  questionIds: string[];
  /** A question that can be added to the draft. */
  wish: ItemWish;
};
type Attempted = {
  (world: World): Promise<string>;
  /** The same with any input at all; absent for routes. */
  withInput?: (input: unknown) => Promise<string>;
};

/** Calls a use case as a server action does and says what came of it: "ok" or the refusal's code. */
function through<R extends keyof PrincipalOf, S extends z.ZodType>(
  role: R,
  schema: S,
  useCase: (principal: PrincipalOf[R], input: z.output<S>) => Promise<unknown>,
  input: (world: World) => z.input<S>,
): Attempted {
  const call = async (anything: unknown) => {
    const result = await action(role, schema, useCase)(anything as z.input<S>);
    return result.ok ? 'ok' : result.code;
  };
  return Object.assign((world: World) => call(input(world)), { withInput: call });
}

const nothing = z.object({});
const none = () => ({});
const staff: Who[] = ['owner', 'coTeacher', 'otherTeacher', 'administrator'];
const own: Who[] = ['owner', 'coTeacher'];
const students: Who[] = ['enrolled', 'classmate', 'outside'];

/** A use case: how it is called, whom it serves, and who is in its role. */
export type Row = { call: Attempted; may: Who[]; role: Who[] };

const teachers = (call: Attempted, may = own): Row => ({ call, may, role: staff });
const pupils = (call: Attempted, may: Who[]): Row => ({ call, may, role: students });

const edit = { setId: ids.draftId, revision: 1 };
const editOfFirst = ({ questionIds: [questionId = ''] }: World) => ({ ...edit, questionId });
const review = { kind: 'rated', factId: 'nothing', rating: 'good' };

export const matrix: Record<string, Row> = {
  listArticles: teachers(through('teacher', nothing, listArticles, none), staff),
  getArticle: teachers(
    through('teacher', articleInput, getArticle, ({ articleId }) => ({ articleId })),
  ),
  importArticle: {
    call: through('teacher', bankFileInput, importArticle, () => ({ text: '{}' })),
    may: staff,
    role: staff,
  },
  listSets: teachers(through('teacher', nothing, listSets, none), staff),
  getSet: teachers(through('teacher', setInput, getSet, () => ({ setId: ids.draftId }))),
  makeSet: teachers(
    through('teacher', newSetInput, makeSet, ({ articleId }) => ({
      articleId,
      title: 'New',
      count: 3,
      kinds: ['choice' as const],
      seed: 1,
    })),
  ),
  addQuestion: teachers(
    through('teacher', newQuestionInput, addQuestion, ({ wish }) => ({ ...edit, ...wish })),
  ),
  replaceQuestion: teachers(through('teacher', questionEditInput, replaceQuestion, editOfFirst)),
  regenerateQuestion: teachers(
    through('teacher', questionEditInput, regenerateQuestion, editOfFirst),
  ),
  editQuestion: teachers(
    through('teacher', changedQuestionInput, editQuestion, (world) => ({
      ...editOfFirst(world),
      change: { stem: 'Which one?' },
      points: 2,
    })),
  ),
  removeQuestion: teachers(through('teacher', questionEditInput, removeQuestion, editOfFirst)),
  reorderQuestions: teachers(
    through('teacher', orderInput, reorderQuestions, ({ questionIds }) => ({
      ...edit,
      order: questionIds.toReversed(),
    })),
  ),
  undoEdit: teachers(through('teacher', setEditInput, undoEdit, () => edit)),
  publishSet: teachers(through('teacher', setEditInput, publishSet, () => edit)),
  addForm: teachers(
    through('teacher', newFormInput, addForm, () => ({ setId: ids.publishedId, form: 2 })),
  ),
  assignSet: teachers(
    through('teacher', newAssignmentInput, assignSet, () => ({
      setId: ids.publishedId,
      classId: ids.classId,
      dueAt: days(2).toISOString(),
    })),
  ),
  listClasses: teachers(through('teacher', nothing, listClasses, none), staff),
  createClass: teachers(
    through('teacher', newClassInput, createClass, () => ({ name: 'New' })),
    staff,
  ),
  getClass: teachers(through('teacher', classInput, getClass, () => ({ classId: ids.classId }))),
  getGradebook: teachers(
    through('teacher', classInput, getGradebook, () => ({ classId: ids.classId })),
  ),
  addStudents: teachers(
    through('teacher', newStudentsInput, addStudents, () => ({
      classId: ids.classId,
      names: ['New Pupil'],
    })),
  ),
  resetPin: teachers(
    through('teacher', studentInput, resetPin, () => ({
      classId: ids.classId,
      studentId: people.classmate.id,
    })),
  ),
  getStudentResult: teachers(
    through('teacher', attemptInput, getStudentResult, ({ attemptId }) => ({ attemptId })),
  ),
  getAccount: teachers(through('teacher', nothing, getAccount, none), staff),
  changePassword: teachers(
    through('teacher', passwordInput, changePassword, () => ({
      current: secret,
      next: 'another long password',
    })),
    staff,
  ),
  endSessions: teachers(through('teacher', nothingInput, endSessions, none), staff),
  listTeachers: administrators(through('administrator', nothing, listTeachers, none)),
  addTeacher: administrators(
    through('administrator', newTeacherInput, addTeacher, () => ({
      name: 'New Teacher',
      email: 'new@school.invalid',
    })),
  ),
  resetPassword: administrators(
    through('administrator', teacherInput, resetPassword, () => ({ teacherId: 'other-teacher' })),
  ),
  disableTeacher: administrators(
    through('administrator', teacherInput, disableTeacher, () => ({ teacherId: 'other-teacher' })),
  ),
  enableTeacher: administrators(
    through('administrator', teacherInput, enableTeacher, () => ({ teacherId: 'other-teacher' })),
  ),
  getUsername: pupils(through('student', nothing, getUsername, none), students),
  getOverview: pupils(through('student', nothing, getOverview, none), students),
  countCards: pupils(through('student', nothing, countCards, none), students),
  getQueue: pupils(through('student', nothing, getQueue, none), students),
  getAssignment: pupils(
    through('student', assignmentInput, getAssignment, () => ({ assignmentId: ids.assignmentId })),
    ['enrolled', 'classmate'],
  ),
  startAttempt: pupils(
    through('student', assignmentInput, startAttempt, () => ({ assignmentId: ids.assignmentId })),
    ['enrolled', 'classmate'],
  ),
  getAttempt: pupils(
    through('student', attemptInput, getAttempt, ({ attemptId }) => ({ attemptId })),
    ['enrolled'],
  ),
  submitAttempt: pupils(
    through('student', attemptInput, submitAttempt, ({ attemptId }) => ({ attemptId })),
    ['enrolled'],
  ),
  getResult: pupils(
    through('student', attemptInput, getResult, ({ attemptId }) => ({ attemptId })),
    ['enrolled'],
  ),
  getReader: pupils(
    through('student', articleInput, getReader, ({ articleId }) => ({ articleId })),
    ['enrolled'],
  ),
  saveReview: pupils(
    async () =>
      codeOf(await putReview(requestTo('/api/reviews', { ...review, id: crypto.randomUUID() }))),
    [],
  ),
  saveAnswer: {
    call: async ({ attemptId }) =>
      codeOf(
        await putAnswer(
          requestTo('/api/answers', {
            attemptId,
            questionId: 'published-0',
            sequence: 1,
            response: { kind: 'choice', optionId: 'a' },
          }),
        ),
      ),
    // The attempt is handed in, so its owner is told that it is closed; nobody else learns that much.
    may: [],
    role: [...staff, ...students],
  },
};

function administrators(call: Attempted): Row {
  return { call, may: ['administrator'], role: ['administrator'] };
}

async function codeOf(response: Response): Promise<string> {
  return response.ok ? 'ok' : ((await response.json()) as { code: string }).code;
}
