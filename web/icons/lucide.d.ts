declare module 'lucide/dist/esm/icons/*.mjs' {
  const icon: import('./node.ts').IconNode;
  export default icon;
}
