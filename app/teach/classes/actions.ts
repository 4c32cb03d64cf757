'use server';

import { createClass as create, newClassInput } from '@/lib/server/classes/classes';
import {
  addStudents as add,
  newStudentsInput,
  resetPin as reset,
  studentInput,
} from '@/lib/server/classes/students';
import { action } from '@/lib/server/runtime/action';

export const createClass = action('teacher', newClassInput, create);
export const addStudents = action('teacher', newStudentsInput, add);
export const resetPin = action('teacher', studentInput, reset);
