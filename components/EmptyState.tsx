/** An empty place that says what to do to fill it. */
export function EmptyState({ title, children }: { title: string; children: string }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p>{children}</p>
    </div>
  );
}
