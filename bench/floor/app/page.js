export const dynamic = 'force-dynamic';

/** The least that Next sends for a page made on request. */
export default function Page() {
  return <main>Empty</main>;
}
