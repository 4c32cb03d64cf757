'use server';

import * as classes from '@/lib/server/classes/classes';
import * as students from '@/lib/server/classes/students';
import { action } from '@/lib/server/runtime/action';

export const createClass = action('teacher', classes.newClassInput, classes.createClass);
export const addStudents = action('teacher', students.newStudentsInput, students.addStudents);
export const resetPin = action('teacher', students.studentInput, students.resetPin);
