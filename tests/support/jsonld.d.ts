declare module 'jsonld' {
  interface Loaded {
    readonly contextUrl: undefined;
    readonly documentUrl: string;
    readonly document: object;
  }
  const jsonld: {
    expand(
      document: object,
      options: { documentLoader(url: string): Promise<Loaded>; safe: boolean },
    ): Promise<readonly object[]>;
  };
  export default jsonld;
}
