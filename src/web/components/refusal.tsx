/** What is wrong with what was sent, above the form; nothing where nothing is. */
export function Refusal({ fault }: { fault: string | null }) {
  if (fault === null) return null;
  return (
    <p class="refusal" role="alert">
      {fault}
    </p>
  );
}
