/** The least that Next does for a request with a JSON body. */
export async function PUT(request) {
  await request.json();
  return Response.json({});
}
