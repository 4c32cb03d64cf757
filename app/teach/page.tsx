import { redirect } from 'next/navigation';
import { requirePrincipal } from '@/lib/server/runtime/session';

export default async function TeachPage() {
  await requirePrincipal('teacher');
  redirect('/teach/articles');
}
