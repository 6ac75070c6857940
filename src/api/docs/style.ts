/** Style of the documentation page: inline, light and dark, narrow and wide. */
export const docsStyle = `
:root { color-scheme: light dark; --ink: #1d2430; --faint: #5b6676; --line: #dfe4ea; --ground: #fff; --panel: #f5f7f9; --accent: #0b63c5; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaf0; --faint: #9aa6b6; --line: #2c3440; --ground: #12161c; --panel: #1a2028; --accent: #6db3ff; } }
* { box-sizing: border-box; }
body { margin: 0; display: flex; font: 15px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--ground); }
nav { flex: 0 0 290px; height: 100vh; position: sticky; top: 0; overflow: auto; padding: 20px; border-right: 1px solid var(--line); font-size: 13px; }
nav h2 { margin: 18px 0 4px; font-size: 12px; color: var(--faint); }
nav ul { margin: 0; padding: 0; list-style: none; }
nav a { display: block; padding: 2px 0; color: inherit; text-decoration: none; overflow-wrap: anywhere; }
nav a:hover, nav a:focus { color: var(--accent); }
main { flex: 1; min-width: 0; max-width: 860px; padding: 20px 40px 80px; }
h1 { margin: 8px 0; font-size: 28px; }
main h2 { margin: 44px 0 8px; font-size: 21px; }
h3 { margin: 0; font-size: 16px; }
h4 { margin: 14px 0 4px; font-size: 13px; color: var(--faint); font-weight: 600; }
article { margin: 16px 0; padding: 16px 18px; border: 1px solid var(--line); border-radius: 8px; scroll-margin-top: 12px; }
article:target { border-color: var(--accent); }
article p { margin: 6px 0 10px; }
a { color: var(--accent); }
code, pre { font: 13px/1.5 ui-monospace, Menlo, Consolas, monospace; }
pre { margin: 4px 0; padding: 10px 12px; overflow: auto; max-height: 420px; background: var(--panel); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { padding: 4px 12px 4px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { font-size: 12px; color: var(--faint); }
.method { display: inline-block; min-width: 48px; font: 600 11px/1.6 ui-monospace, Menlo, Consolas, monospace; color: var(--accent); }
.method.DELETE { color: #c0392b; }
@media (max-width: 800px) { body { display: block; } nav { position: static; height: auto; max-height: 40vh; border-right: 0; border-bottom: 1px solid var(--line); } main { padding: 16px; } }
`;
