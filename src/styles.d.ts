/** Class names of a CSS module; the build checks the names, this lets types be checked without one. */
declare module '*.module.scss' {
  const styles: Readonly<Record<string, string>>;
  export default styles;
}
