/** Quill 1.3 beside Quill 2; what is used here has the same face in both. */
declare module 'quill-1' {
  import Quill from 'quill';
  export default Quill;
}
