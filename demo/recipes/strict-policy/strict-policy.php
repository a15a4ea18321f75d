<?php
// PHP: require this before anything is sent, and call send_strict_policy(). It reads the cookie by the rules of
// readConsent in temoin/record: any doubt is no record, and no record lets no third party in.

const STRICT_POLICY_HOSTS = [
    'analytics' => ['https://www.google-analytics.com'],
    'multimedia' => ['https://www.youtube-nocookie.com'],
];

const STRICT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'{hosts}; style-src 'self' 'unsafe-inline'{hosts}; "
    . "img-src 'self' data: blob:{hosts}; font-src 'self' data:{hosts}; connect-src 'self'{hosts}; media-src 'self' data: blob:{hosts}; "
    . "frame-src 'self'{hosts}; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'";

/** Milliseconds since 1970 of a time as temoin writes it; null for anything else. */
function consent_time(mixed $text): ?int
{
    if (!is_string($text) || !preg_match('/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/D', $text)) return null;
    $seconds = strtotime($text);
    return $seconds === false ? null : $seconds * 1000;
}

function consent_choices(mixed $answers): ?array
{
    if (!$answers instanceof stdClass) return null;
    $answers = (array) $answers;
    foreach ($answers as $answer) if (!is_bool($answer)) return null;
    return $answers;
}

/** One cookie's value as it was sent; null when it is no record. */
function consent_record(string $value, string $noticeVersion, int $now): ?array
{
    // A percent sign that encodes nothing is an error in a browser.
    $record = preg_match('/%(?![\dA-F]{2})/i', $value) ? null : json_decode(rawurldecode($value));
    if (!$record instanceof stdClass || ($record->schema ?? null) !== 1) return null;
    foreach (['id', 'noticeVersion', 'action', 'source'] as $name) if (!is_string($record->$name ?? null)) return null;
    $decided = consent_time($record->decidedAt ?? null);
    $expires = consent_time($record->expiresAt ?? null);
    $choices = consent_choices($record->choices ?? null);
    $day = 86400000;
    if ($decided === null || $expires === null || $choices === null || consent_choices($record->services ?? null) === null) return null;
    if ($expires <= $decided || $expires - $decided >= 396 * $day) return null;
    return ['decided' => $record->decidedAt, 'choices' => $choices, 'yes' => count(array_filter($choices)),
        'counts' => $expires > $now && $decided <= $now + $day && $record->noticeVersion === $noticeVersion];
}

/** What the visitor chose, `['analytics' => true]`; empty for undecided. Of several cookies the newest counts, of two as old the stricter. */
function consent_choices_in(string $header, string $noticeVersion = '1', string $name = 'cookie_consent'): array
{
    $newest = null;
    foreach (preg_split('/; */', $header) as $cookie) {
        if (!str_starts_with($cookie, "$name=")) continue;
        $record = consent_record(substr($cookie, strlen($name) + 1), $noticeVersion, (int) (microtime(true) * 1000));
        if ($record && (!$newest || [$record['decided'], -$record['yes']] > [$newest['decided'], -$newest['yes']])) $newest = $record;
    }
    return $newest && $newest['counts'] ? $newest['choices'] : [];
}

function send_strict_policy(): void
{
    $choices = consent_choices_in($_SERVER['HTTP_COOKIE'] ?? '');
    $hosts = '';
    foreach (STRICT_POLICY_HOSTS as $category => $list) if (($choices[$category] ?? false) === true) $hosts .= ' ' . implode(' ', $list);
    header('Content-Security-Policy: ' . str_replace('{hosts}', $hosts, STRICT_POLICY));
    header('Cache-Control: private, no-cache');
    header('Vary: Cookie');
}
