-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN     "isClearedForBlind" BOOLEAN NOT NULL DEFAULT false;
