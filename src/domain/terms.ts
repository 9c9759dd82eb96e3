/** What an enumerated value is called, in both languages. */
export type Term = { readonly en: string; readonly "zh-CN": string };

/** The values of an enumeration and what each is called: the one place for what is allowed and how it is said. */
export type Terms<Value extends string | number = string> = { readonly [V in Value]: Term };
