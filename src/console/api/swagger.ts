/** What of Swagger UI's script is used. */
type SwaggerUi = (options: {
  readonly spec: object;
  readonly domNode: HTMLElement;
  readonly deepLinking: boolean;
  readonly validatorUrl: null;
  requestInterceptor(request: { headers: Record<string, string> }): object;
}) => unknown;

let loading: Promise<SwaggerUi> | undefined;

/** Shows a description in Swagger UI, which is loaded now for the first time. @param headers go with what is tried out */
export async function showSwagger(
  spec: object,
  domNode: HTMLElement,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  loading ??= load();
  const swagger = await loading;
  document.documentElement.classList.toggle('dark-mode', matchMedia('(prefers-color-scheme: dark)').matches);
  swagger({
    spec,
    domNode,
    deepLinking: false,
    validatorUrl: null,
    requestInterceptor: (request) => ({ ...request, headers: { ...request.headers, ...headers } }),
  });
}

async function load(): Promise<SwaggerUi> {
  const files = new URL('ui/', location.href.replace(/[?#].*$/, ''));
  const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${files}swagger-ui.css` });
  const script = Object.assign(document.createElement('script'), { src: `${files}swagger-ui-bundle.js` });
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error('Swagger UI is not to be had from this server.'));
    document.head.append(style, script);
  });
  return (globalThis as unknown as { SwaggerUIBundle: SwaggerUi }).SwaggerUIBundle;
}
