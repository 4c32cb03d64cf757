'use server';

import { bankFileInput, importArticle as importFile } from '@/lib/server/articles/import-article';
import { action } from '@/lib/server/runtime/action';

export const importArticle = action('teacher', bankFileInput, importFile);
