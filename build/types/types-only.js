// What `import 'html-portlets/react'` and its like run: nothing, as they bring types alone.
export {};
