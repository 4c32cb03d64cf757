import { nineItems } from '@/lib/domain/testing/nine-items';
import { db } from '../runtime/db';
import { jsonOf } from '../runtime/json';
import { addForm } from '../sets/add-form';
import { insertQuestions, questionsOf } from '../sets/store-questions';
import { people } from './school';

/** A published set of one question of each kind, worth 1 to 9 points, in as many forms as wanted. */
export async function publishNineKinds({ forms }: { forms: number }): Promise<string> {
  const { id: articleId } = await db().read.article.findFirstOrThrow({ select: { id: true } });
  const questions = questionsOf(nineItems).map((one, at) => ({ ...one, points: at + 1 }));
  const plan = jsonOf({ count: 9, kinds: nineItems.map(({ question }) => question.kind), seed: 9 });
  const setId = await db().write(async (tx) => {
    const { id } = await tx.questionSet.create({
      data: { articleId, title: 'Nine kinds', state: 'published', plan },
      select: { id: true },
    });
    await insertQuestions(tx, { articleId, setId: id, form: 1 }, questions);
    return id;
  });
  for (let form = 2; form <= forms; form++) await addForm(people.owner, { setId, form });
  return setId;
}
