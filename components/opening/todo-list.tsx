import Link from "next/link";
import { Button } from "@/components/ui/button";
import type { Todo } from "@/domain/home/todo";
import { shortMinutes } from "@/domain/review-progress";

/** What needs this person today, each with the minutes it takes and one button. */
export function TodoList({ todos }: { todos: readonly Todo[] }) {
  return (
    <ul className="mt-5 border-t border-border-strong">
      {todos.map((todo, index) => (
        <li
          key={todo.id}
          className="grid grid-cols-[48px_minmax(0,1fr)_auto] items-center gap-x-4 gap-y-2.5 border-b border-border py-[13px] max-sm:grid-cols-1"
        >
          <span className="text-sm text-muted-foreground tabular-nums">{shortMinutes(todo.minutes)}</span>
          <div className="min-w-0 max-sm:row-start-1">
            <b className="block break-words" dir="auto">
              {todo.title}
            </b>
            <p className="text-sm break-words text-muted-foreground" dir="auto">
              {todo.note}{" "}
              {todo.attention ? <span className="text-attention-text">{todo.attention}</span> : null}
            </p>
          </div>
          <Button asChild variant={index === 0 ? "primary" : "outline"}>
            <Link href={todo.href}>
              {todo.label}
              <span className="sr-only">: {todo.title}</span>
            </Link>
          </Button>
        </li>
      ))}
    </ul>
  );
}
