'use server';

import {
  addTeacher as add,
  disableTeacher as disable,
  enableTeacher as enable,
  newTeacherInput,
  resetPassword as reset,
  teacherInput,
} from '@/lib/server/people';
import { action } from '@/lib/server/runtime/action';

export const addTeacher = action('administrator', newTeacherInput, add);
export const resetPassword = action('administrator', teacherInput, reset);
export const disableTeacher = action('administrator', teacherInput, disable);
export const enableTeacher = action('administrator', teacherInput, enable);
