-- The palette finds outcomes by any part of their statement.

CREATE INDEX "Outcome_statement_trgm" ON "Outcome" USING gin ("statement" gin_trgm_ops);
