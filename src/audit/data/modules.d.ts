declare module 'temoin:hosts' {
  /** Lines of `purpose⇥company⇥domain domain`. */
  const text: string;
  export default text;
}
declare module 'temoin:cookies' {
  /** Lines of `name⇥f|a|m⇥platform⇥domain domain`. */
  const text: string;
  export default text;
}
