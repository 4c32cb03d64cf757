-- CreateTable
CREATE TABLE "SetVersion" (
    "setId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "reversal" JSONB NOT NULL,

    PRIMARY KEY ("setId", "revision"),
    CONSTRAINT "SetVersion_setId_fkey" FOREIGN KEY ("setId") REFERENCES "QuestionSet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuestionFact" (
    "questionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "factId" TEXT NOT NULL,
    "factRevisionId" TEXT NOT NULL,
    "slot" INTEGER NOT NULL,

    PRIMARY KEY ("questionId", "position"),
    CONSTRAINT "QuestionFact_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuestionFact_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "QuestionFact_factRevisionId_fkey" FOREIGN KEY ("factRevisionId") REFERENCES "FactRevision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Every question asks one fact so far.
INSERT INTO "QuestionFact" ("questionId", "position", "factId", "factRevisionId", "slot") SELECT "id", 0, "factId", "factRevisionId", "slot" FROM "Question";

-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN "forms" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN "form" INTEGER NOT NULL DEFAULT 1;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Question" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "setId" TEXT NOT NULL,
    "form" INTEGER NOT NULL DEFAULT 1,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Question_setId_fkey" FOREIGN KEY ("setId") REFERENCES "QuestionSet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- Removed questions left gaps, positions have none from here on.
INSERT INTO "new_Question" ("body", "id", "kind", "points", "position", "setId") SELECT "body", "id", "kind", "points", ROW_NUMBER() OVER (PARTITION BY "setId" ORDER BY "position") - 1, "setId" FROM "Question";
DROP TABLE "Question";
ALTER TABLE "new_Question" RENAME TO "Question";
CREATE UNIQUE INDEX "Question_setId_form_position_key" ON "Question"("setId", "form", "position");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "QuestionFact_factId_idx" ON "QuestionFact"("factId");

-- CreateIndex
CREATE INDEX "QuestionFact_factRevisionId_idx" ON "QuestionFact"("factRevisionId");
