/* A real browser for tests: chromedriver in a process of its own, spoken to over WebDriver. One per test. */
#ifndef TEST_BROWSER_DRIVER_H
#define TEST_BROWSER_DRIVER_H

/* folder: for the browser's profile; it must be empty. Fails the test when the browser does not come up. */
void browser_start(const char *folder);
void browser_stop(void);
void browser_open(const char *url);
/* Clicks the first element that the CSS selector finds, waiting for it to appear. */
void browser_click(const char *selector);
/* The text of the first such element; the caller frees it. Waits until it holds part. */
char *browser_text(const char *selector, const char *part);
char *browser_title(void);
/* What a script gives, as text. */
char *browser_run(const char *script);

#endif
