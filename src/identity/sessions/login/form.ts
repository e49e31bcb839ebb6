/** What a client filled in. Fields left out are `''`. */
export interface LoginForm {
  readonly method: string;
  readonly identifier: string;
  readonly password: string;
}
