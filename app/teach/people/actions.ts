'use server';

import * as people from '@/lib/server/people';
import { action } from '@/lib/server/runtime/action';

export const addTeacher = action('administrator', people.newTeacherInput, people.addTeacher);
export const resetPassword = action('administrator', people.teacherInput, people.resetPassword);
export const disableTeacher = action('administrator', people.teacherInput, people.disableTeacher);
export const enableTeacher = action('administrator', people.teacherInput, people.enableTeacher);
