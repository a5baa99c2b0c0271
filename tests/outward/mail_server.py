"""A small mail server (RFC 5321) on a free port, over asyncio streams: it understands what a client may need."""

from __future__ import annotations

import asyncio
import base64
import datetime
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass
class Taken:
    """One mail that the server took."""

    sender: str
    to: list[str]
    mail: EmailMessage
    encrypted: bool
    user: str | None


@dataclass
class MailServer:
    """`replies` are what commands get instead of their usual reply, by verb, one after the other; RCPT by address too.

    `silent` is a verb that is never answered. A `password` has to be given before a mail; `tls` offers STARTTLS, or
    with `at_once` is expected from the first byte on.
    """

    replies: dict[str, list[str]] = field(default_factory=dict)
    silent: str = ""
    user: str = ""
    password: str = ""
    tls: ssl.SSLContext | None = None
    at_once: bool = False
    taken: list[Taken] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    port: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        encrypted, user, sender, to = self.at_once, None, "", []

        def say(reply: str) -> None:
            writer.write(f"{reply}\r\n".encode())

        try:
            say(self._instead("connect") or "220 tests ready")
            while line := await reader.readline():
                command = line.decode().strip()
                verb = command.split(" ")[0].upper()
                self.commands.append(verb)
                given = command.partition(":")[2].strip("<> ").split(">")[0]
                if verb == self.silent:
                    await asyncio.sleep(30)
                instead = self._instead(verb) or self._instead(given)
                if instead:
                    say(instead)
                elif verb == "EHLO":
                    offers = ["STARTTLS"] if self.tls and not encrypted else []
                    offers += ["AUTH PLAIN"] if self.password else []
                    lines = ["tests", *offers]
                    for place, each in enumerate(lines):
                        say(f"250{' ' if place == len(lines) - 1 else '-'}{each}")
                elif verb == "STARTTLS" and self.tls and not encrypted:
                    say("220 go on")
                    await writer.drain()
                    reader, writer = await _encrypted(reader, writer, self.tls)
                    encrypted = True
                elif verb == "AUTH":
                    _, name, password = base64.b64decode(command.split(" ")[2]).decode().split("\0")
                    right = (name, password) == (self.user, self.password)
                    user = name if right else None
                    say("235 welcome" if right else "535 no")
                elif verb == "MAIL" and self.password and not user:
                    say("530 log in first")
                elif verb == "MAIL":
                    sender, to = given, []
                    say("250 ok")
                elif verb == "RCPT":
                    to.append(given)
                    say("250 ok")
                elif verb == "DATA":
                    say("354 go on")
                    await writer.drain()
                    text = await reader.readuntil(b"\r\n.\r\n")
                    refused = self._instead("mail")
                    if not refused:
                        mail = message_from_bytes(text[:-3].replace(b"\r\n..", b"\r\n."), policy=default)
                        assert isinstance(mail, EmailMessage)
                        self.taken.append(Taken(sender, to, mail, encrypted, user))
                    say(refused or "250 taken")
                elif verb == "RSET":
                    say("250 ok")
                elif verb == "QUIT":
                    say("221 bye")
                    break
                else:
                    say("502 not here")
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            return
        finally:
            writer.close()

    def _instead(self, verb: str) -> str:
        waiting = self.replies.get(verb)
        return waiting.pop(0) if waiting else ""


async def _encrypted(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, context: ssl.SSLContext
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """The same connection behind TLS; Python 3.10's streams cannot do it by themselves."""
    loop, protocol = asyncio.get_running_loop(), writer.transport.get_protocol()
    transport = await loop.start_tls(writer.transport, protocol, context, server_side=True)
    assert transport is not None
    fresh = asyncio.StreamReader(loop=loop)
    over = asyncio.StreamReaderProtocol(fresh)
    transport.set_protocol(over)
    over.connection_made(transport)
    return fresh, asyncio.StreamWriter(transport, over, fresh, loop)


@contextmanager
def mail_server(server: MailServer) -> Iterator[MailServer]:
    """Serves in a thread of its own; `port` is where."""
    loop = asyncio.new_event_loop()
    up = threading.Event()

    async def run() -> None:
        context = server.tls if server.at_once else None
        listening = await asyncio.start_server(server.serve, "127.0.0.1", 0, ssl=context)
        server.port = listening.sockets[0].getsockname()[1]
        up.set()
        async with listening:
            await stopped.wait()

    stopped = asyncio.Event()
    thread = threading.Thread(target=lambda: loop.run_until_complete(run()))
    thread.start()
    assert up.wait(5)
    yield server
    loop.call_soon_threadsafe(stopped.set)
    thread.join(5)
    for task in asyncio.all_tasks(loop):
        task.cancel()
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()


def contexts(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server with a certificate for 127.0.0.1 that was made just now, and a client that trusts it alone."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "tests")])
    now = datetime.datetime.now(datetime.timezone.utc)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem, secret = folder / "server.pem", folder / "server.key"
    pem.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(pem, secret)
    return server, ssl.create_default_context(cafile=str(pem))
