import type { ComponentChildren } from 'preact';

interface LogTableProps {
  titles: string[];
  /** Id of the heading that names it, where there is one. */
  labelledBy?: string;
  /** Rows; each cell has the title of its column as `data-label`, for narrow pages put one below the other. */
  children: ComponentChildren;
}

export function LogTable({ titles, labelledBy, children }: LogTableProps) {
  return (
    <table class="log" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
