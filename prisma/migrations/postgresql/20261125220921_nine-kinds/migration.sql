-- DropForeignKey
ALTER TABLE "Question" DROP CONSTRAINT "Question_factId_fkey";

-- DropForeignKey
ALTER TABLE "Question" DROP CONSTRAINT "Question_factRevisionId_fkey";

-- DropIndex
DROP INDEX "Question_factId_idx";

-- DropIndex
DROP INDEX "Question_factRevisionId_idx";

-- DropIndex
DROP INDEX "Question_setId_position_key";

-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "forms" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "form" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "SetVersion" (
    "setId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "reversal" JSONB NOT NULL,

    CONSTRAINT "SetVersion_pkey" PRIMARY KEY ("setId","revision")
);

-- CreateTable
CREATE TABLE "QuestionFact" (
    "questionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "factId" TEXT NOT NULL,
    "factRevisionId" TEXT NOT NULL,
    "slot" INTEGER NOT NULL,

    CONSTRAINT "QuestionFact_pkey" PRIMARY KEY ("questionId","position")
);

-- Every question asks one fact so far.
INSERT INTO "QuestionFact" ("questionId", "position", "factId", "factRevisionId", "slot") SELECT "id", 0, "factId", "factRevisionId", "slot" FROM "Question";

-- AlterTable
ALTER TABLE "Question" DROP COLUMN "factId",
DROP COLUMN "factRevisionId",
DROP COLUMN "slot",
ADD COLUMN     "form" INTEGER NOT NULL DEFAULT 1;

-- Removed questions left gaps, positions have none from here on.
UPDATE "Question" SET "position" = "placed"."position" FROM (SELECT "id", ROW_NUMBER() OVER (PARTITION BY "setId" ORDER BY "position") - 1 AS "position" FROM "Question") "placed" WHERE "Question"."id" = "placed"."id";

-- CreateIndex
CREATE INDEX "QuestionFact_factId_idx" ON "QuestionFact"("factId");

-- CreateIndex
CREATE INDEX "QuestionFact_factRevisionId_idx" ON "QuestionFact"("factRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Question_setId_form_position_key" ON "Question"("setId", "form", "position");

-- AddForeignKey
ALTER TABLE "SetVersion" ADD CONSTRAINT "SetVersion_setId_fkey" FOREIGN KEY ("setId") REFERENCES "QuestionSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionFact" ADD CONSTRAINT "QuestionFact_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionFact" ADD CONSTRAINT "QuestionFact_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionFact" ADD CONSTRAINT "QuestionFact_factRevisionId_fkey" FOREIGN KEY ("factRevisionId") REFERENCES "FactRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
