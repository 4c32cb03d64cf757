/** The wordmark as a link. */
export function Logo({
  href,
  label,
  className,
}: {
  href: string;
  label: string;
  className?: string;
}) {
  return (
    <a className={`logo ${className ?? ''}`} href={href} aria-label={label}>
      Footnote<sup className="mark">1</sup>
    </a>
  );
}
