-- AlterTable
ALTER TABLE "DecisionSignature" ADD COLUMN     "sealed" TEXT NOT NULL DEFAULT '';
