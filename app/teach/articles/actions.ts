'use server';

import * as imports from '@/lib/server/articles/import-article';
import { action } from '@/lib/server/runtime/action';

export const importArticle = action('teacher', imports.bankFileInput, imports.importArticle);
