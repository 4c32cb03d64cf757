import { redirect } from 'next/navigation';

/** The short address on a classroom poster: to the sign-in form with the class code filled in. */
export default async function JoinPage({ params }: PageProps<'/join/[code]'>) {
  const { code } = await params;
  redirect(`/sign-in?code=${encodeURIComponent(code)}`);
}
