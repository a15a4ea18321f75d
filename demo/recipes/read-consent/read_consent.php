<?php

/**
 * Reads temoin's cookie on a server. null is undecided, which means denied. Never throws.
 *
 *     $record = read_consent($_SERVER['HTTP_COOKIE'] ?? '');
 *     if (is_granted($record, 'analytics')) { … }
 *
 * The header, not $_COOKIE: PHP makes a space of a plus sign there, and of two cookies of a name it keeps one.
 * To be checked against test/vectors/records.json.
 */

const TEMOIN_DAY_MS = 86400000;

/** Milliseconds since 1970. */
function temoin_time(mixed $text): ?int
{
    if (!is_string($text) || !preg_match('/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.(\d{3})Z$/D', $text, $parts)) {
        return null;
    }
    $time = DateTimeImmutable::createFromFormat('!Y-m-d\TH:i:s', $parts[1], new DateTimeZone('UTC'));
    // A month 13 would run over into the next year.
    return $time && $time->format('Y-m-d\TH:i:s') === $parts[1] ? $time->getTimestamp() * 1000 + (int) $parts[2] : null;
}

function temoin_answers(mixed $value): bool
{
    return $value instanceof stdClass && array_filter((array) $value, fn ($answer) => !is_bool($answer)) === [];
}

function temoin_parse(string $value): ?array
{
    $text = rawurldecode($value);
    if (preg_match('/%(?![0-9a-f]{2})/i', $value) || !preg_match('//u', $text)) {
        return null;
    }
    // Objects first: as arrays, {} and [] would be alike.
    $record = (array) (json_decode($text) instanceof stdClass ? json_decode($text) : []);
    foreach (['id', 'noticeVersion', 'action', 'source'] as $key) {
        if (!is_string($record[$key] ?? null)) {
            return null;
        }
    }
    $kept = (temoin_time($record['expiresAt'] ?? null) ?? 0) - (temoin_time($record['decidedAt'] ?? null) ?? PHP_INT_MAX);
    $holds = ($record['schema'] ?? null) === 1 && temoin_answers($record['choices'] ?? null) && temoin_answers($record['services'] ?? null)
        && $kept > 0 && $kept < 396 * TEMOIN_DAY_MS;
    return $holds ? ['choices' => (array) $record['choices'], 'services' => (array) $record['services']] + $record : null;
}

function read_consent(?string $cookieHeader, string $noticeVersion = '1', ?int $nowMs = null, string $cookieName = 'cookie_consent'): ?array
{
    $nowMs ??= (int) (microtime(true) * 1000);
    $rank = fn (array $record) => [$record['decidedAt'], -count(array_filter([...array_values($record['choices']), ...array_values($record['services'])]))];
    $found = null;
    foreach (preg_split('/; */', $cookieHeader ?? '') as $cookie) {
        [$name, $value] = explode('=', $cookie, 2) + [1 => ''];
        $record = $name === $cookieName ? temoin_parse($value) : null;
        // Of several cookies (other paths, other domains) the newest counts; of two as old, the one that grants less.
        if ($record && (!$found || ($rank($record) <=> $rank($found)) >= 0)) {
            $found = $record;
        }
    }
    $inDate = $found && temoin_time($found['expiresAt']) > $nowMs && temoin_time($found['decidedAt']) <= $nowMs + TEMOIN_DAY_MS;
    return $inDate && $found['noticeVersion'] === $noticeVersion ? $found : null;
}

/** Of a service, say its category too: a record names only the services that differ from theirs. */
function is_granted(?array $record, string $name, ?string $category = null): bool
{
    $category ??= $name;
    return $category === 'essential' || ($record['services'][$name] ?? $record['choices'][$category] ?? false);
}
