/** What a person must know who is told to run a command while these pages are served. */
export function StopFirst() {
  return (
    <p class="faint">
      Without <code>DATABASE_URL</code>, stop Earshot first and start it again afterwards: its embedded
      database belongs to one process.
    </p>
  );
}
