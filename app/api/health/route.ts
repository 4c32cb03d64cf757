import { getHealth } from '@/lib/server/health';
import { version } from '@/package.json';

export const dynamic = 'force-dynamic';

export async function GET() {
  const headers = { 'Cache-Control': 'no-store' };
  try {
    return Response.json(await getHealth(version), { headers });
  } catch {
    return Response.json({ status: 'error', version }, { status: 503, headers });
  }
}
